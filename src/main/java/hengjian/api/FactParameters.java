package hengjian.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which facts are asked for; several values are separated by commas or given one by one. */
record FactParameters(
        @Parameter(description = "zones or places: 衡阳高新区") @Nullable
        List<String> zone,

        @Parameter(description = "codes of the catalogue: GDP,FAI") @Nullable
        List<String> indicator,

        @Parameter(description = "level, growth, growth_avg, change, rank, share, completion, contribution, multiple")
        @Nullable
        List<String> measure,

        @Parameter(description = "a part such as 省重点; total for headline figures only") @Nullable
        String breakdown,

        @Parameter(description = "2022, 2022-S1, 2022-Q2, 2022-07, 2022-01/2022-07, 2022-YTD …") @Nullable
        List<String> period,

        @Parameter(description = "periods that begin with this period or day, or later") @Nullable
        String from,

        @Parameter(description = "periods that end with this period or day, or earlier") @Nullable
        String to,

        @Parameter(description = "actual, plan, target, estimate") @Nullable
        List<String> status,

        @Parameter(description = "SHA-256 of the only document wanted") @Nullable
        String document,

        @Parameter(description = "true for facts a person confirmed or corrected, false for the others") @Nullable
        String reviewed,

        @Parameter(
                description = "a day: only documents published by then; or a moment such as"
                        + " 2022-09-01T08:00:00Z: what stood in the store at that moment")
        @Nullable
        String asOf,

        @Parameter(description = "a day or moment: what stood in the store at its end; may go with asOf") @Nullable
        String recordedAsOf) {}
