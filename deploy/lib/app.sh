# Sourced after env.sh: builds the application where its sources are newer, and makes it start fast.
# shellcheck shell=bash

app="$root/deploy/target/app"
built="$app/.built"
recorded="$app/.recorded"
java_options=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+ExitOnOutOfMemoryError)

# True where that file is missing, or a source is newer. A distribution has no sources.
outdated() {
  [ -f "$1" ] || return 0
  [ -f "$root/pom.xml" ] || return 1
  [ -n "$(cd "$root" && find pom.xml ./*/pom.xml .mvn deploy/lib/app.sh kiosk-ui/package.json \
    referral-core/src/main db/src/main kiosk-ui/src/main \
    \( -path '*/frontend/generated' -o -path '*/main/bundles' \) -prune -o \
    -type f -newer "$1" -print -quit 2>/dev/null)" ]
}

# The application in one file, as Maven packages it.
packaged() { echo "$root"/kiosk-ui/target/kiosk-ui-*-app.jar; }

app_jar() { echo "$app"/kiosk-ui-*.jar; }

# The response to one GET, head and body; fails when nobody listens.
get() {
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
  cat <&3
  exec 3>&-
} 2>/dev/null

ready() { [[ "$(get "$1" /actuator/health/readiness | tr -d '\0')" == *'"UP"'* ]]; }

free_port() {
  local port
  while port=$((20000 + RANDOM % 20000)); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

package_app() {
  [ -f "$root/pom.xml" ] || fail "Nothing is built here, and there are no sources to build from."
  find_jdk
  say "Building (a few minutes the first time) ..."
  maven -q -DskipTests -pl kiosk-ui -am package >&2
}

# Leaves app/ as it was packaged; packages it first where the sources are newer.
unpack_app() {
  find_java
  outdated "$built" || return 0
  if outdated "$(packaged)"; then package_app; fi
  rm -rf "$app"
  mkdir -p "$root/deploy/target"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(packaged)" extract --destination "$app" >/dev/null
  touch "$built"
}

# One start on throw-away data, recorded: JDK 25 keeps the loaded classes in app.aot.
train() {
  say "Recording a start ..."
  local data port pid
  data="$(mktemp -d)"
  port="$(free_port)"
  env -u BRIDEWELL_DB_URL "$JAVA_HOME/bin/java" "${java_options[@]}" \
    -XX:AOTCacheOutput="$app/app.aot" -jar "$(app_jar)" \
    --server.port="$port" --bridewell.data="$data" --bridewell.demo=false \
    --bridewell.unsafe-database=true --bridewell.db.flush-log-at-trx-commit=0 \
    >"$root/deploy/target/training.log" 2>&1 &
  pid=$!
  for _ in $(seq 600); do
    kill -0 "$pid" 2>/dev/null || break
    if ready "$port"; then
      get "$port" / >/dev/null || true
      get "$port" /login >/dev/null || true
      kill "$pid"
      break
    fi
    sleep 0.2
  done
  wait "$pid" 2>/dev/null || true
  rm -rf "$data"
  [ -f "$app/app.aot" ]
}

# Leaves app/ ready to start fast.
prepare_app() {
  unpack_app
  if [ ! -f "$recorded" ]; then
    train || say "The start could not be recorded: starting will take longer."
    touch "$recorded"
  fi
}
