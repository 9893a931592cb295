package cn.xinfang.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.xinfang.launcher.Node;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens windows in one Chromium for all tests. What a failed test saw last is kept as pictures. */
public final class Browser implements BeforeAllCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Browser.class);
    private static final boolean SKIP = Boolean.getBoolean("browser.skip");

    private static Running running;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        var store = context.getRoot().getStore(OURS);
        if (SKIP) {
            store.getOrComputeIfAbsent(Skipped.class);
        }
        Assumptions.assumeFalse(SKIP, "页面测试按 -Dbrowser.skip=true 跳过");
        running = store.getOrComputeIfAbsent(Running.class);
    }

    /** A window of somebody who has not signed in yet. */
    public Page open() {
        var context = running.browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setViewportSize(1366, 768)
                .setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        return context.newPage();
    }

    /** A window of somebody who has just signed in, with nothing but the keyboard. */
    public Page signedIn(Node node, String account) {
        var page = open();
        page.navigate(node.httpUrl());
        assertThat(page.getByLabel("用户名")).isFocused();
        page.keyboard().type(account);
        page.keyboard().press("Tab");
        page.keyboard().type(Servers.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".rail")).isVisible();
        page.waitForLoadState();
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            photograph(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
        }
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    private void photograph(String name) {
        var folder = Path.of(System.getProperty("screens"));
        var number = 1;
        for (var window : contexts) {
            for (var page : window.pages()) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + "-" + number++ + ".png")));
            }
        }
    }

    /** Closed by JUnit when all tests have run. */
    static final class Running implements AutoCloseable {

        private final Playwright playwright;
        private final com.microsoft.playwright.Browser browser;

        Running() throws IOException {
            var chromium = ChromiumSource.find();
            var environment = new HashMap<>(System.getenv());
            environment.putAll(chromium.environment());
            environment.put("FONTCONFIG_FILE", Fonts.configuration(Path.of(System.getProperty("browser.cache"), "fonts-sc")).toString());
            playwright = Playwright.create();
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.program())
                    .setArgs(chromium.arguments()).setEnv(environment));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** Says at the end that the pages were not tested. */
    static final class Skipped implements AutoCloseable {

        @Override
        public void close() {
            System.out.println("注意：按 -Dbrowser.skip=true 未测试页面。");
        }
    }
}
