# shellcheck shell=bash
# Prints one line for each stage of a test run with the seconds it took.

stage=
stage_began=0

begin_stage() {
  [[ $1 == "$stage" ]] && return
  end_stage
  stage=$1
  stage_began=$SECONDS
}

end_stage() {
  if [[ -n $stage ]]; then printf '  %-16s %4d s\n' "$stage" $((SECONDS - stage_began)); fi
  stage=
}

run_stage() {
  local status=0
  begin_stage "$1"
  "${@:2}" || status=$?
  end_stage
  return "$status"
}

# Reads Maven's output: each goal, and each kind of test (printed by StageLines), begins a stage.
follow_stages() {
  local line
  while IFS= read -r line; do
    case $line in
      *'--- spotless'*) begin_stage format ;;
      *'--- '*':generate '* | *'--- '*'esources '* | *'--- '*'ompile '*) begin_stage compile ;;
      *'@stage '*) begin_stage "${line##*@stage }" ;;
    esac
  done
  end_stage
}
