#!/bin/sh
# Says whether packages and receipts are what a node signed; needs neither database nor server: see VerifyCommand.
home=$(cd "$(dirname "$0")/.." && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$home/jboss-modules.jar" -mp "$home/modules" cn.xinfang.verifier "$@"
