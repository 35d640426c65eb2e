package jp.todoke.shared;

import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down while a disk is nearly full, or while the database's own was lately. */
@Component("diskHealthIndicator")
class DiskHealth extends PromptHealth {

    private final DiskSpace disk;

    DiskHealth(DiskSpace disk) {
        this.disk = disk;
    }

    @Override
    protected Health look() {
        return (disk.scarce() ? Health.down() : Health.up())
                .withDetail("full", disk.scarce())
                .withDetail("megabytes-left", disk.left())
                .build();
    }
}
