package hengjian.export;

import java.time.LocalDate;

/**
 * What a workbook says about itself.
 *
 * @param filters the chosen filters in words
 * @param citation how the table is to be cited
 */
public record Notes(String title, String filters, String citation, LocalDate created) {}
