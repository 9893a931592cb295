package cn.xinfang.interconnection.media;

import cn.xinfang.interconnection.Arrivals;
import cn.xinfang.interconnection.Outbox;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.PackageName;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads packages and receipts for this node from a folder, in any order; what is wrong stops nothing else. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class MediaImport {

    private static final int DEPTH = 4;
    private static final int RECEIPT_LIMIT = 4 << 20;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Outbox outbox;

    @Inject
    private PeerStore peers;

    @Inject
    private RunStore runs;

    @Inject
    private NodeSettings settings;

    @Inject
    private Today today;

    /** @return a line for every package and receipt, or one that says that there is none; what is taken is applied by a run within seconds */
    public List<MediaLine> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        List<MediaLine> lines = new ArrayList<>();
        TreeSet<String> senders = new TreeSet<>();
        files.stream().flatMap(file -> PackageName.ofManifest(file.getFileName().toString()).map(name -> new PackageFiles(file.getParent(), name)).stream())
                .sorted(Comparator.comparing((PackageFiles it) -> it.name().from()).thenComparingLong(it -> it.name().number()))
                .forEach(it -> lines.add(take(it, senders)));
        for (Path file : files.stream().filter(it -> it.toString().endsWith(".receipt")).sorted().toList()) {
            lines.add(receipt(file));
        }
        senders.forEach(peer -> runs.ask(peer, RunStore.Cause.MEDIA, today.date(), today.instant()));
        return lines.isEmpty() ? List.of(new MediaLine(false, "没有找到交换包或回执，请检查介质和目录")) : List.copyOf(lines);
    }

    private MediaLine take(PackageFiles files, TreeSet<String> senders) {
        String peer = files.name().from();
        try {
            if (!files.name().to().equals(settings.node()) || peers.find(peer).isEmpty()) {
                return new MediaLine(false, "交换包 %s：不是已登记的对方节点发给本节点的，没有读入".formatted(files.name()));
            }
            var receipts = arrivals.receive(peer, files.signedManifest(), volume -> Files.newInputStream(files.volume(volume))).receipts();
            senders.add(peer);
            return new MediaLine(true, "交换包 %s：%s".formatted(files.name(), standing(receipts)));
        } catch (BrokenPackageException e) {
            return new MediaLine(false, "交换包 %s：%s".formatted(files.name(), e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            return new MediaLine(false, "交换包 %s：介质上的文件无法读取（缺卷或介质损坏），请重新制作介质后再读入，已收下的卷不必重来".formatted(files.name()));
        }
    }

    private static String standing(List<SignedReceipt> receipts) {
        List<Receipt.Kind> kinds = receipts.stream().map(it -> it.receipt().kind()).toList();
        if (kinds.contains(Receipt.Kind.APPLIED)) {
            return "先前已入库，没有重复读入";
        }
        return kinds.contains(Receipt.Kind.VERIFIED) ? "已收下并验证，几秒内入库" : "已收下，等它前面的包到齐后入库";
    }

    private MediaLine receipt(Path file) {
        try (var in = Files.newInputStream(file)) {
            SignedReceipt signed = SignedReceipt.of(in.readNBytes(RECEIPT_LIMIT));
            Receipt receipt = signed.receipt();
            if (peers.find(receipt.to()).isEmpty()) {
                throw new BrokenPackageException("不是已登记的对方节点出具的");
            }
            outbox.keep(receipt.to(), signed);
            return new MediaLine(true, "回执 %s：已保存".formatted(file.getFileName()));
        } catch (BrokenPackageException e) {
            return new MediaLine(false, "回执 %s：%s".formatted(file.getFileName(), e.getMessage()));
        } catch (IOException e) {
            return new MediaLine(false, "回执 %s：无法读取，请检查介质".formatted(file.getFileName()));
        }
    }
}
