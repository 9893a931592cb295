package cn.xinfang.web.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.setup.SetupCode;

/** Whether the node still waits for its first start. */
@Named
@RequestScoped
public class SetupState {

    @Inject
    private SetupCode lock;

    public boolean isOpen() {
        return lock.isOpen();
    }
}
