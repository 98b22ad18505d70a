#!/usr/bin/env bash
# cluster.sh COMMAND…: starts a standalone Spark cluster on 127.0.0.1, one master and two workers of one core each, runs the
# command with SPARK_MASTER set to its address, and stops the cluster. Needs pyspark on PYTHON (python3) and Java 17.
#
# CLUSTER_LOGS is the folder for the logs of master, workers and their executors (a temporary one unless set).
set -euo pipefail
[[ $# -gt 0 ]] || { echo 'usage: cluster.sh COMMAND…' >&2; exit 64; }
python=${PYTHON:-python3}
# Workers start python3 from PATH unless this says otherwise.
PYSPARK_PYTHON=$(command -v "$python")
export PYSPARK_PYTHON SPARK_LOCAL_IP=127.0.0.1
SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
export SPARK_HOME
work=$(mktemp -d)
logs=${CLUSTER_LOGS:-$work/logs}
mkdir -p "$logs"
export SPARK_LOCAL_DIRS=$work/blocks
daemons=()

stop() {
  local daemon
  for daemon in "${daemons[@]}"; do kill "$daemon" 2>/dev/null || true; done
  wait "${daemons[@]}" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

# daemon NAME CLASS ARGUMENT…
daemon() {
  local name=$1
  shift
  "$SPARK_HOME/bin/spark-class" "$@" >"$logs/$name.log" 2>&1 &
  daemons+=($!)
}

# wait_for FILE PATTERN
wait_for() {
  for _ in $(seq 1 240); do
    grep -q "$2" "$1" 2>/dev/null && return
    sleep 0.5
  done
  tail -n 20 "$1" >&2
  echo "the cluster did not start: no '$2' in $1" >&2
  exit 1
}

port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
daemon master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
wait_for "$logs/master.log" 'Starting Spark master'
for number in 1 2; do
  daemon "worker$number" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 1g --webui-port 0 \
    --work-dir "$logs/worker$number" "spark://127.0.0.1:$port"
done
for number in 1 2; do wait_for "$logs/worker$number.log" 'Successfully registered'; done

SPARK_MASTER=spark://127.0.0.1:$port "$@"
