# Sourced after env.sh and app.sh: runs the programs of deploy/bench and deploy/faults on the built
# application.
# shellcheck shell=bash

programs="$root/deploy/target/programs"

# Compiles them against the application as it was built, where they or it are newer.
compile_programs() {
  local sources="$root/deploy/src/main/java"
  if [ -f "$programs/.built" ] && [ ! "$built" -nt "$programs/.built" ] &&
    [ -z "$(find "$sources" -newer "$programs/.built" -print -quit)" ]; then
    return
  fi
  rm -rf "$programs"
  mkdir -p "$programs"
  find "$sources" -name '*.java' -print0 |
    xargs -0 "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -d "$programs" -cp "$app/*:$app/lib/*"
  touch "$programs/.built"
}

# program CLASS [ARGUMENT...]: in an empty folder, its first argument, thrown away when all was well.
program() {
  local class="$1" folder code=0
  shift
  find_jdk
  prepare_app
  compile_programs
  folder="$(mktemp -d "$root/deploy/target/${class##*.}-XXXXXX")"
  "$JAVA_HOME/bin/java" "${java_options[@]}" -cp "$programs:$app/*:$app/lib/*" \
    "org.bridewell.deploy.$class" "$folder" "$@" || code=$?
  if [ "$code" -eq 0 ]; then rm -rf "$folder"; else say "Its data: $folder"; fi
  return "$code"
}
