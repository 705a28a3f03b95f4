package org.glossator.ui.exporting.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.dataset.split.Partition;

/// Shares as people type them: “80 · 10 · 10”, “80/20”, “train=80, test=20”.
public final class ShareWords {

    private ShareWords() {}

    /// How `shares` are shown to be changed.
    public static String of(Partition.Shares shares) {
        return isUsual(shares.names())
                ? shares.shares().values().stream().map(String::valueOf).collect(Collectors.joining(" · "))
                : shares.shares().entrySet().stream()
                        .map(share -> share.getKey() + "=" + share.getValue())
                        .collect(Collectors.joining(", "));
    }

    /// The shares that `words` tell; empty if they tell none.
    public static Optional<Partition.Shares> read(String words) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        List<Integer> bare = new ArrayList<>();
        for (String part : Arrays.asList(words.strip().split("[\\s,;/·|:]+"))) {
            int equals = part.indexOf('=');
            Optional<Integer> share = Numbers.small(part.substring(equals + 1)).filter(each -> each > 0);
            if (share.isEmpty() || (equals >= 0 && !Partition.isName(part.substring(0, equals)))) {
                return Optional.empty();
            }
            if (equals < 0) {
                bare.add(share.get());
            } else if (shares.put(part.substring(0, equals), share.get()) != null) {
                return Optional.empty();
            }
        }
        if (!bare.isEmpty() && !shares.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = usual(bare.size());
        for (int i = 0; i < names.size(); i++) {
            shares.put(names.get(i), bare.get(i));
        }
        return shares.size() < 2 ? Optional.empty() : Optional.of(new Partition.Shares(shares));
    }

    private static boolean isUsual(List<String> names) {
        return names.equals(usual(names.size()));
    }

    /// What so many splits are called where nobody says.
    private static List<String> usual(int count) {
        return switch (count) {
            case 2 -> List.of("train", "test");
            case 3 -> List.of("train", "dev", "test");
            default -> List.of();
        };
    }
}
