package cn.xinfang.web.outside;

import cn.xinfang.outside.SenderRegister;
import cn.xinfang.outside.SenderView;
import cn.xinfang.petition.Channel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Senders and their keys. A key is here until the next request, and nowhere else. */
@Named("senderList")
@ViewScoped
public class SendersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SenderRegister register;

    private String name;
    private Channel channel;
    private transient String key;
    private transient String keyOf;
    private transient List<SenderView> senders;

    public List<SenderView> senders() {
        return senders = senders != null ? senders : register.senders();
    }

    public Set<Channel> channels() {
        return SenderRegister.CHANNELS;
    }

    public void open() {
        show(register.open(name, channel));
        name = null;
        channel = null;
    }

    public void makeKey(UUID sender) {
        show(sender);
    }

    public void revoke(UUID sender) {
        register.revoke(sender);
        senders = null;
    }

    private void show(UUID sender) {
        key = register.makeKey(sender);
        senders = null;
        keyOf = senders().stream().filter(it -> it.id().equals(sender)).map(SenderView::name).findFirst().orElseThrow();
    }

    /** Made just now; null otherwise. */
    public String key() {
        return key;
    }

    public String keyOf() {
        return keyOf;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }
}
