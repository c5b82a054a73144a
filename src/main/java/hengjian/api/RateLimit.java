package hengjian.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests a minute from one address; then it has to wait. How many are left is told with each answer, in seconds
 * until all are there again.
 */
final class RateLimit extends OncePerRequestFilter {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    /** Beyond these the addresses longest not seen are forgotten. */
    private static final int MOST_ADDRESSES = 10_000;

    private final int most;
    private final ProblemWriter problems;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** @param most requests a minute; 0 for any number */
    RateLimit(int most, ProblemWriter problems) {
        this.most = most;
        this.problems = problems;
    }

    /** Fills up steadily; each request takes one. */
    private record Bucket(double left, long at) {

        Bucket at(long now, int most) {
            return new Bucket(Math.min(most, left + (double) (now - at) / MINUTE * most), now);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (most == 0) {
            chain.doFilter(request, response);
            return;
        }
        Taken taken = take(request.getRemoteAddr(), System.nanoTime());
        response.setHeader("RateLimit-Limit", Integer.toString(most));
        response.setHeader("RateLimit-Remaining", Integer.toString((int) taken.left()));
        response.setHeader("RateLimit-Reset", Integer.toString((int) Math.ceil((most - taken.left()) * 60 / most)));
        if (taken.enough()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Math.ceilDiv(60, most)));
        problems.write(
                response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", most + " requests a minute are allowed");
    }

    private record Taken(boolean enough, double left) {}

    private Taken take(String address, long now) {
        synchronized (buckets) {
            Bucket bucket = buckets.getOrDefault(address, new Bucket(most, now)).at(now, most);
            boolean enough = bucket.left() >= 1;
            Bucket after = enough ? new Bucket(bucket.left() - 1, now) : bucket;
            buckets.put(address, after);
            return new Taken(enough, after.left());
        }
    }
}
