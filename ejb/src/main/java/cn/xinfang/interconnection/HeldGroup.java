package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.StreamGroup;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;

/** What a package holds of a stream that was set aside. */
record HeldGroup(PackageRow from, StreamGroup group) {
}
