# shellcheck shell=bash
# The oldest PostgreSQL that we run on, from the distribution's packages: SQL tests and one journey run on it, too.

postgres_15=/usr/lib/postgresql/15/bin

# Its own cluster is not wanted: nothing is started, and nothing listens.
install_postgres_15() {
  [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null || return 1
  echo "Memasang PostgreSQL 15… / Installing PostgreSQL 15 for the tests…"
  mkdir -p /etc/postgresql-common
  [[ -e /etc/postgresql-common/createcluster.conf ]] ||
    echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  apt-get update -qq >/dev/null &&
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Options::=--force-confold postgresql-15 >/dev/null
}

require_postgres_15() {
  [[ -x $postgres_15/initdb ]] && return
  install_postgres_15 && [[ -x $postgres_15/initdb ]] && return
  echo "  sql on 15        not run: there is no PostgreSQL 15 (apt-get install postgresql-15)"
  return 1
}

# What follows are settings for Maven. The reports get names of their own beside those of the embedded server.
test_on_postgres_15() {
  maven resources:resources resources:testResources surefire:test '-Dgroups=sql | external' \
    -DexcludedGroups=embedded "-Dsasando.test.postgres=$postgres_15" -Dsurefire.reportNameSuffix=15 "$@"
}
