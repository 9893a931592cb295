#!/bin/sh
# Makes the keys of this node, or enrols a peer: see KeysCommand. Reads XINFANG_NODE, XINFANG_KEYS and XINFANG_KEYS_PASSWORD.
home=$(cd "$(dirname "$0")/.." && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$home/jboss-modules.jar" -mp "$home/modules" cn.xinfang.keys "$@"
