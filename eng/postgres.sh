# Sourced by test.sh and soak.sh: the PostgreSQL on which the tests of the store run beside SQLite. Without one they are skipped and say so.

postgres_folder=

# Runs a command as a user that PostgreSQL will run for: it refuses to run for root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then
    runuser -u postgres -- "$@"
  else
    "$@"
  fi
}

stop_postgres() {
  if [ -n "$postgres_folder" ]; then
    as_postgres "$postgres_bin/pg_ctl" --pgdata="$postgres_folder/data" --mode=immediate stop > /dev/null 2>&1 || true
    rm -rf "$postgres_folder"
    postgres_folder=
  fi
}

# Starts a server of its own behind a socket in a temporary folder, unless one is named already; never fails.
provide_postgres() {
  if [ -n "${ELJOURNAL_TEST_POSTGRES:-}" ]; then
    return 0
  fi

  if ! compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null && command -v apt-get > /dev/null && [ "$(id -u)" -eq 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    { timeout 120 apt-get update -qq && timeout 300 apt-get install -y -qq --no-install-recommends postgresql; } > /dev/null 2>&1 || true
  fi

  postgres_bin=$({ compgen -G '/usr/lib/postgresql/*/bin/initdb' || true; } | sort -V | tail -n 1 | xargs -r dirname)
  if [ -z "$postgres_bin" ]; then
    echo "no PostgreSQL, and it cannot be installed from here: the tests of the store on it will be skipped"
    return 0
  fi

  postgres_folder=$(mktemp -d /tmp/eljournal-pg-XXXXXX)
  trap 'stop_jobs; stop_postgres' EXIT
  if [ "$(id -u)" -eq 0 ]; then
    chown postgres "$postgres_folder" || true
  fi

  # Nothing of it outlives the tests, so nothing need reach the disk.
  if as_postgres "$postgres_bin/initdb" --pgdata="$postgres_folder/data" --username=eljournal --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync > /dev/null 2>&1 \
    && as_postgres "$postgres_bin/pg_ctl" --pgdata="$postgres_folder/data" --wait --log="$postgres_folder/log" \
      --options="-c listen_addresses='' -c unix_socket_directories='$postgres_folder' -c fsync=off" start > /dev/null 2>&1; then
    export ELJOURNAL_TEST_POSTGRES="Host=$postgres_folder;Username=eljournal"
  else
    echo "PostgreSQL could not be started: the tests of the store on it will be skipped"
    stop_postgres
  fi
}
