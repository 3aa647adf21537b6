# shellcheck shell=bash
# The last line of a test run.

# Sums the reports of all test classes in the folder $1. $2 failures happened outside of them; $3 is 1 if Maven failed,
# which counts as one failure when no report tells of it (a source did not compile, a JVM died). $4 stages were not run.
print_count() {
  find "$1" -name 'TEST-*.xml' -exec grep -h -m1 '<testsuite ' {} + 2>/dev/null |
    sed -E 's/.* tests="([0-9]+)".*/\1 &/; s/^([0-9]+) .* errors="([0-9]+)".* skipped="([0-9]+)".* failures="([0-9]+)".*/\1 \2 \3 \4/' |
    awk -v other="$2" -v maven_failed="$3" -v not_run="${4:-0}" '{ all += $1; bad += $2 + $4; skipped += $3 }
      END {
        passed = all - bad - skipped
        if (maven_failed && !bad) other++
        printf "%d passed, %d failed, %d skipped\n", passed, bad + other, skipped + not_run
      }'
}
