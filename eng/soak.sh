#!/usr/bin/env bash
# Long runs, by named doses. Each ends like eng/test.sh: one line with the counts, exit code 0 only when nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. eng/trx.sh
. eng/postgres.sh

usage() {
  cat <<'TEXT'
Usage: bash eng/soak.sh DOSE [N]

Doses:
  properties N   the property tests (classes named ...Properties) on N times as many cases, drawn anew; FsCheck prints the
                 seed of a counterexample.
  desk N         the state machine of the desk (docs/adr/0014), N runs of each invariant by new seeds, which a failure prints.
  monitor N      the properties of the monitor (docs/adr/0014) on N times as many histories, drawn anew.
  tests N        all tests N times: finds tests that depend on order, time or chance.
  load N         N teachers save 25 marks each, all at once, on SQLite and on PostgreSQL; prints how long a save took. 200 in docs/operations.md.
  kill N         the site killed N times in the middle of writes, on SQLite and on PostgreSQL.
  tamper N       N random changes of an archive, each to be found and named (docs/archive.md); 10000 is the promise.
  fuzz N         N minutes of hostile input to every reader (docs/hostile-input.md); prints what each took. 60 is the promise.
  native         the sample of the first verdict against the packed packages, trimmed and compiled to native code (docs/embedding.md); a
                 form of which this machine has no compiler or linker counts as skipped.
  mutate         every mutant of every pack (docs/mutation.md); the usual tests try a third of them.
TEXT
}

# What cannot be built is one failure, told like any other.
build() {
  if ! { dotnet restore ElJournal.sln --disable-build-servers && build_all; }; then
    failed=1
    conclude
    exit 1
  fi
  stop_compiler
}

# Publishes the sample of the first verdict in a form, runs it and holds it to what it must print.
try_published() { # form argument...
  local form=$1 folder
  shift
  folder=$(mktemp -d)
  if ! dotnet publish samples/first-verdict --configuration Release --use-current-runtime --output "$folder" --disable-build-servers "$@" > "$folder/log" 2>&1; then
    # The compiler and the runtime are packages too; that one of ours is not to be had is no excuse.
    if grep -q 'NU110[12]: .*\(ILCompiler\|ILLink\|NETCore\.App\)\|Platform linker' "$folder/log"; then
      echo "$form: skipped, this machine lacks a compiler or a linker: $(grep -m 1 'error' "$folder/log")"
      skipped=$((skipped + 1))
    else
      cat "$folder/log"
      failed=$((failed + 1))
    fi
  elif "$folder/FirstVerdict" | diff - samples/first-verdict/expected.txt; then
    echo "$form: $(du -ch "$folder/FirstVerdict" "$folder"/*.dll "$folder"/*.so 2> /dev/null | tail -1 | cut -f 1), prints what it must"
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
  fi
  rm -rf "$folder"
}

repeat() { # times [argument...]
  local times=$1 round
  shift
  for ((round = 1; round <= times; round++)); do
    echo "== round $round of $times"
    run_all_tests "$@"
    if [ "$failed" -gt 0 ]; then
      return
    fi
  done
  if [ "$passed" -eq 0 ]; then
    echo "No test ran."
    failed=1
  fi
}

dose=${1:-}
times=${2:-10}
if ! [[ $times =~ ^[1-9][0-9]*$ ]]; then
  usage >&2
  exit 2
fi

case $dose in
  properties)
    build
    export ELJOURNAL_DOSE=$times
    repeat 1 --filter "FullyQualifiedName~Properties"
    ;;
  desk)
    build
    export ELJOURNAL_DESK_RUNS=$times
    repeat 1 --filter "FullyQualifiedName~DeskMachineProperties"
    ;;
  monitor)
    build
    export ELJOURNAL_DOSE=$times
    repeat 1 --filter "FullyQualifiedName~Rules.Tests.Monitoring"
    ;;
  tests)
    build
    repeat "$times"
    ;;
  load)
    build
    provide_postgres
    export ELJOURNAL_LOAD=$times
    ELJOURNAL_FIGURES=$(mktemp)
    export ELJOURNAL_FIGURES
    repeat 1 --filter "FullyQualifiedName~LoadTests"
    cat "$ELJOURNAL_FIGURES"
    ;;
  kill)
    build
    provide_postgres
    export ELJOURNAL_KILLS=$times
    repeat 1 --filter "FullyQualifiedName~KillTests"
    ;;
  tamper)
    build
    export ELJOURNAL_TAMPERINGS=$times
    repeat 1 --filter "FullyQualifiedName~TamperingTests"
    ;;
  fuzz)
    build
    export ELJOURNAL_FUZZ=$times
    ELJOURNAL_FIGURES=$(mktemp)
    export ELJOURNAL_FIGURES
    repeat 1 --filter "FullyQualifiedName~Hostile.Tests.FuzzTests"
    cat "$ELJOURNAL_FIGURES"
    ;;
  native)
    build
    version=$(bash eng/pack.sh --no-build | tail -1)
    try_published trimmed --self-contained "-p:ElJournalVersion=$version" -p:PublishTrimmed=true -warnaserror
    try_published native "-p:ElJournalVersion=$version" -p:PublishAot=true -warnaserror
    if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then
      echo "No form could be tried."
      failed=1
    fi
    ;;
  mutate)
    build
    export ELJOURNAL_MUTANTS=1
    repeat 1 --filter "FullyQualifiedName~Mutations"
    ;;
  *)
    usage >&2
    exit 2
    ;;
esac
conclude
