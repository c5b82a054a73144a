package hengjian.api;

import hengjian.export.FactFiles;
import hengjian.export.SdmxCsv;
import hengjian.export.Workbook;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** What facts can be had as: by {@code format=} or by the header Accept. */
enum Format {
    JSON("json", FactFiles.JSON),
    CSV("csv", FactFiles.CSV + ";charset=UTF-8"),
    SDMX_CSV("sdmx-csv", SdmxCsv.TYPE + ";charset=UTF-8"),
    XLSX("xlsx", Workbook.TYPE);

    private final String code;
    private final MediaType type;

    Format(String code, String type) {
        this.code = code;
        this.type = MediaType.parseMediaType(type);
    }

    String code() {
        return code;
    }

    String type() {
        return type.toString();
    }

    static Format of(@Nullable String asked, @Nullable String accept) throws HttpMediaTypeNotAcceptableException {
        if (asked != null) {
            return Arrays.stream(values())
                    .filter(format -> format.code.equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new BadParameter(
                            "format",
                            asked,
                            Arrays.stream(values()).map(Format::code).toList()));
        }
        return accept == null || accept.isBlank() ? JSON : accepted(accept);
    }

    private static Format accepted(String accept) throws HttpMediaTypeNotAcceptableException {
        for (MediaType wanted : wanted(accept)) {
            for (Format format : values()) {
                if (wanted.getQualityValue() > 0 && format.fits(wanted)) {
                    return format;
                }
            }
        }
        throw new HttpMediaTypeNotAcceptableException(
                Arrays.stream(values()).map(format -> format.type).toList());
    }

    private boolean fits(MediaType wanted) {
        return wanted.includes(type);
    }

    private static List<MediaType> wanted(String accept) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            return types.stream()
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .toList();
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException(e.getMessage());
        }
    }
}
