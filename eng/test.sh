#!/usr/bin/env bash
# Format, build without a warning, all tests. Needs the .NET SDK; what it lacks beside that (a browser, PostgreSQL), it installs or does without.
#
# The last line is "N passed, N failed", with ", N skipped" if any test was skipped; the exit code is 0 only when nothing
# failed. A failed restore, format or build counts as one failure beside those of the tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. eng/trx.sh
. eng/chromium.sh
. eng/postgres.sh

step() { # name command...
  local name=$1
  shift
  echo "== $name"
  if "$@"; then
    return 0
  fi
  echo "$name FAILED: $*"
  failed=$((failed + 1))
  return 1
}

if ! step restore dotnet restore ElJournal.sln --disable-build-servers; then
  conclude
  exit 1
fi

# Badly formatted code is worth testing all the same.
step format dotnet format ElJournal.sln --verify-no-changes --no-restore || true

if ! step build build_all; then
  conclude
  exit 1
fi

echo "== test"
provide_chromium
provide_postgres
run_all_tests
conclude
