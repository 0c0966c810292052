# Sourced by test.sh: ElJournal.Rules.NRules, its tests and its benchmark, which stand beside the solution and are built where NRules can be had.

nrules_projects=(tests/ElJournal.Rules.NRules.Tests benchmarks/ElJournal.Rules.NRules.Benchmarks)

# Whether a restore failed for want of NRules and of nothing else: not there, not in that version, no answer from a source.
lacks_only_nrules() { # output
  local errors
  errors=$(grep -o 'error NU[0-9]*: .*' <<< "$1")
  grep -q 'NU110[12]: .*NRules\|NU1301' <<< "$errors" && ! grep -v 'NU110[12]: .*NRules\|NU1301' <<< "$errors" > /dev/null
}

# Builds them, or says that they are left out; fails only where it is not NRules that is missing.
provide_nrules() {
  local project told
  for project in "${nrules_projects[@]}"; do
    if ! told=$(dotnet restore "$project" --disable-build-servers 2>&1); then
      if lacks_only_nrules "$told"; then
        echo "NRules is not to be had from the package sources of this machine: ElJournal.Rules.NRules and its tests are left out"
        return 0
      fi
      echo "$told"
      return 1
    fi
    build_checked "$project" || return 1
  done
  with_nrules=yes
}
