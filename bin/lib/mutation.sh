# shellcheck shell=bash
# Mutates the rules: does a test fail when a rule is changed? A rule is what needs neither framework nor database, and
# what has a rule test of its name; machinery around the rules (processes, parsers, pages, the demonstration) is not.

# shellcheck disable=SC2154 # root comes from build.sh
mutations=$root/target/pit-reports/mutations.csv
machinery='/(database|start|demo|bench|web|documents|browser|stages|laws)/|Page\.java|package-info'

class_names() { sed -E 's#^src/(main|test)/java/##; s#\.java$##; s#/#.#g'; }

needs() { grep -lE "^import (static )?($1)" -r "$2" --include='*.java'; }

rule_tests() {
  grep -LE '@Tag\(|extends PageTest|TestInstallation|TestDatabase' -r src/test/java/id --include='*'{Test,Properties}.java |
    grep -vE "$machinery" | class_names
}

# Those that are only declared as a component count if a rule test speaks of them.
rule_classes() {
  local outside='javax\.sql|java\.sql|jakarta|picocli|java\.net|java\.nio\.file|org\.springframework\.'
  find src/main/java/id -name '*.java' | grep -vE "$machinery" | grep -vxFf <(needs "$outside" src/main/java) | class_names
  rule_tests | sed -E 's/(Test|Properties)$//' | grep -xFf <(needs 'org\.springframework\.stereotype\.Component' src/main/java |
    grep -vxFf <(needs "${outside%org*}org\.springframework\.[^s]" src/main/java) | class_names)
}

test_mutations() {
  local classes tests
  classes=$(rule_classes | sed 's/.*/&,&$*/' | paste -sd, -)
  tests=$(rule_tests | paste -sd, -)
  echo "Mengubah aturan satu per satu… / Changing the rules one by one (5 to 10 minutes)…"
  maven -q test-compile org.pitest:pitest-maven:mutationCoverage "-DtargetClasses=$classes" "-DtargetTests=$tests" \
    >"$root/target/mutation.log" 2>&1 || { tail -20 "$root/target/mutation.log" && return 1; }
  awk -F, '{ all++; of[$2]++; if ($6 ~ /SURVIVED|NO_COVERAGE/) left[$2]++; else killed++; if ($6 ~ /NO_COV/) unseen++ }
    END {
      for (it in left) printf "%5d of %3d live  %s\n", left[it], of[it], it | "sort -rn | head -12"
      close("sort -rn | head -12")
      printf "%d mutants, %d killed, %.1f %% (%.1f %% of those that a test reaches)\n", all, killed,
        100 * killed / all, 100 * killed / (all - unseen)
    }' "$mutations"
}
