# shellcheck shell=bash
# Finds a JDK of version 25 or newer and exports JAVA_HOME; the java on the PATH may be older.

jdk_25_in() {
  local home=$1 version
  [[ -x $home/bin/javac && -f $home/release ]] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  [[ -n $version && $version -ge 25 ]]
}

find_jdk() {
  local home on_path=
  if command -v javac >/dev/null; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  fi
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "${HOME:-/root}"/.sdkman/candidates/java/* "$on_path"; do
    if [[ -n $home ]] && jdk_25_in "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  cat >&2 <<'TEXT'
Sasando membutuhkan JDK 25 atau yang lebih baru. / Sasando needs JDK 25 or newer.
Install one (Temurin 25 from adoptium.net, or apt-get install openjdk-25-jdk where it is offered)
into /usr/lib/jvm, or set JAVA_HOME to it.
TEXT
  exit 1
}
