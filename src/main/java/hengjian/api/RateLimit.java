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

/** So many requests a minute from one address; then it has to wait. */
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
        if (most == 0 || takes(request.getRemoteAddr(), System.nanoTime())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Math.ceilDiv(60, most)));
        problems.write(
                response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", most + " requests a minute are allowed");
    }

    private boolean takes(String address, long now) {
        synchronized (buckets) {
            Bucket bucket = buckets.getOrDefault(address, new Bucket(most, now)).at(now, most);
            boolean enough = bucket.left() >= 1;
            buckets.put(address, enough ? new Bucket(bucket.left() - 1, now) : bucket);
            return enough;
        }
    }
}
