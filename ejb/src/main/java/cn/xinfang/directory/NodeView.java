package cn.xinfang.directory;

import cn.xinfang.directory.model.Node;
import cn.xinfang.directory.rules.NodeRole;

/**
 * A node of the tree of installations.
 *
 * @param parent   null for the city
 * @param division the division that the node serves
 */
public record NodeView(String code, String name, NodeRole role, String parent, String division) {

    static NodeView of(Node node) {
        return new NodeView(node.code(), node.name(), node.role(), node.parentCode(), node.divisionCode());
    }
}
