package jp.todoke.abuse;

import jp.todoke.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * The whole program with the people of the demonstration; it says its port and how much memory is used after it was
 * tidied.
 */
final class AbusedOffice {

    private AbusedOffice() {}

    public static void main(String[] args) throws Exception {
        var office = SpringApplication.run(Application.class, args);
        System.out.println("OFFICE "
                + ((WebServerApplicationContext) office).getWebServer().getPort());
        for (var order = System.in.read(); order >= 0; order = System.in.read()) {
            if (order == 'm') {
                System.gc();
                System.out.println("OFFICE "
                        + (Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())
                                / (1024 * 1024));
            }
        }
    }
}
