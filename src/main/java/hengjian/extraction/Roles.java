package hengjian.extraction;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The word list of every {@link Role}: the standard words and, on top of them, the user's own. */
final class Roles {

    private static final List<Role> ALL = List.of(Role.values());

    private final List<WordList> lists;

    Roles(List<Table> tables) {
        List<Set<String>> words = ALL.stream()
                .map(role -> (Set<String>) new LinkedHashSet<String>())
                .toList();
        tables.forEach(table -> table.each(
                0, row -> add(row, words.get(row.oneOf(0, row.cell(0), ALL).ordinal()))));
        this.lists = words.stream().map(WordList::new).toList();
    }

    private static void add(Row row, Set<String> list) {
        Set<String> once = new HashSet<>();
        for (String word : row.words(1)) {
            if (!once.add(Folded.string(word))) {
                throw row.broken(1, "twice: " + word);
            }
        }
        list.addAll(once);
    }

    WordList of(Role role) {
        return lists.get(role.ordinal());
    }
}
