# What the launcher does; sourced by ./hengjian, which sets $root. Standard output belongs to the program alone.

jdk_wanted=25
app="$root/target/app"

usage() {
    cat <<'TEXT'
用法 Usage: ./hengjian COMMAND [OPTIONS]

  serve [--port N] [--data DIR]   启动网页看板 serve the dashboard
  extract FOLDER | FILE...        读出事实，每行一个 JSON  read facts, one JSON object a line
  ingest FOLDER | FILE...         录入文本（看板须先停止） take texts in; stop the dashboard first
  explain [--json] FILE | -       说明怎样读出、为何不取  show how a text was read, and why not
  export [--zone … --periods …] out.xlsx|csv|json|zip
                                  导出事实，无需启动服务 export facts without a running server

  test      全部检查 run every check
  format    整理代码格式 format the code
  bundle    重建前端 rebuild the compiled front end
  bench     性能测量 run the benchmarks

每个命令都有 --help。Every program command has --help.
TEXT
}

say() { printf '%s\n' "$1" >&2; }
fail() { say "$1"; exit 1; }

# --- JDK -------------------------------------------------------------------------------------------------------------

jdk_candidates() {
    [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
    local javac
    javac=$(command -v javac || true)
    [ -n "$javac" ] && dirname "$(dirname "$(readlink -f "$javac" 2>/dev/null || echo "$javac")")"
    printf '%s\n' /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home
}

jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    sed -nE 's/^JAVA_VERSION="([0-9]+).*/\1/p' "$1/release"
}

find_jdk() {
    local home version
    while IFS= read -r home; do
        version=$(jdk_version "$home") && [ "${version:-0}" -ge "$jdk_wanted" ] && export JAVA_HOME="$home" && return
    done < <(jdk_candidates)
    fail "需要 JDK $jdk_wanted 或更高版本（例如 Eclipse Temurin $jdk_wanted），请安装后重试或设置 JAVA_HOME。JDK $jdk_wanted or later is needed (for example Eclipse Temurin $jdk_wanted); install it or set JAVA_HOME."
}

with_jdk() {
    find_jdk
    "$@"
}

maven() {
    find_jdk
    (cd "$root" && MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
        ./mvnw -B "$@")
}

# --- build -----------------------------------------------------------------------------------------------------------

# A checksum of everything that goes into the program, and of the JDK it was built with.
fingerprint() {
    (cd "$root" && printf '%s\n' "$JAVA_HOME" && find src/main src/build frontend pom.xml -path frontend/generated -prune \
        -o -type f -exec cksum {} +) | LC_ALL=C sort | cksum
}

built() { [ -f "$app/fingerprint" ] && [ "$(cat "$app/fingerprint")" = "$(fingerprint)" ]; }

build() {
    built && return
    mkdir -p "$root/target"
    if command -v flock >/dev/null; then
        exec 9>"$root/target/build.lock"
        flock 9
        built && return
    fi
    require_fresh_bundle
    say "正在构建，首次约需一分钟…… Building; about a minute the first time."
    local wanted
    wanted=$(fingerprint)
    rm -rf "$root/target/classes/META-INF/VAADIN"
    maven -q -Dmaven.test.skip=true package >"$root/target/build.log" 2>&1 </dev/null || build_failed
    unpack
    train || say "未能生成启动缓存，启动会慢一些。No start-up cache could be made; starting takes a little longer."
    printf '%s\n' "$wanted" >"$app/fingerprint"
    exec 9>&-
}

build_failed() {
    tail -n 30 "$root/target/build.log" >&2
    fail "构建失败，全文见 target/build.log。The build failed; see target/build.log."
}

# Otherwise Vaadin would set out to compile the front end itself, and look for Node.
require_fresh_bundle() {
    "$root/src/build/bundle-inputs" | cmp -s - "$root/src/main/bundles/prod.bundle.inputs" ||
        fail "前端已改动，请运行 ./hengjian bundle。The front end has changed: run ./hengjian bundle."
}

unpack() {
    rm -rf "$app"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/target/hengjian.jar" extract --destination "$app" >>"$root/target/build.log"
}

# --- run -------------------------------------------------------------------------------------------------------------

jvm_flags=(-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED
    --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC)

# The JVM reads file names in the locale's encoding: in the C locale Chinese ones would be lost.
utf8_locale() {
    case "$(locale charmap 2>/dev/null)" in
        UTF-8) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# One start, one view, a few exports, one stop: what the JVM loaded and linked meanwhile is kept for later starts (JEP 514).
train() {
    local data pid url
    data=$(mktemp -d)
    "$JAVA_HOME/bin/java" "${jvm_flags[@]}" -XX:AOTCacheOutput="$app/hengjian.aot" -jar "$app/hengjian.jar" \
        serve --port 0 --data "$data" >"$data/out" 2>>"$root/target/build.log" </dev/null 9>&- &
    pid=$!
    for _ in $(seq 300); do
        url=$(sed -n 's/.*\(http:[^ ]*\)$/\1/p' "$data/out")
        [ -n "$url" ] && break
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.2
    done
    [ -n "$url" ] && fetch "$url" / && fetch "$url" '/?v-r=init&location=' &&
        fetch "$url" /api/v1/workbook.xlsx && fetch "$url" '/api/v1/facts?format=csv' && fetch "$url" /api/v1/facts
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    rm -rf "$data"
    [ -f "$app/hengjian.aot" ]
}

# fetch http://localhost:PORT/ PATH: a GET without curl, its answer thrown away.
fetch() {
    local port="${1##*:}"
    port="${port%/}"
    (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3 && cat <&3 >/dev/null) || true
}

run() {
    find_jdk
    utf8_locale
    build
    local terminal=()
    [ -t 1 ] && terminal+=(-Dhengjian.terminal.out=true)
    [ -t 2 ] && terminal+=(-Dhengjian.terminal.err=true)
    # A cache that does not fit is passed over; the JVM's remarks on that would go to standard output.
    exec "$JAVA_HOME/bin/java" "${jvm_flags[@]}" -XX:AOTCache="$app/hengjian.aot" -Xlog:disable \
        -Dhengjian.data="$root/data" -Dhengjian.seeds="$root/seeds" ${terminal[@]+"${terminal[@]}"} \
        -jar "$app/hengjian.jar" "$@"
}

# --- checks ----------------------------------------------------------------------------------------------------------

# Every check: unit, architecture, screens without and with a browser, format. Ends with one line of sums.
checks() {
    local code=0
    find_jdk
    utf8_locale
    require_fresh_bundle
    install_browser
    rm -rf "$root/target/surefire-reports" "$root/target/failsafe-reports"
    maven -Dmaven.test.failure.ignore=true verify "$@" || code=$?
    sums || code=1
    return "$code"
}

# Fails when a test failed or none ran.
sums() {
    find "$root/target" -path '*-reports/TEST-*.xml' -exec grep -h -m 1 '<testsuite ' {} + | awk '
        function attribute(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
        { tests += attribute("tests"); failed += attribute("failures") + attribute("errors"); skipped += attribute("skipped") }
        END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped; exit failed > 0 || tests == 0 }'
}

has_browser() { command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; }

has_chinese_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh)" ]; }

install_browser() {
    has_browser && has_chinese_font && return
    local as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo -n"
    if command -v apt-get >/dev/null && $as_root true 2>/dev/null; then
        say "正在安装浏览器测试所需的 chromium 和 fonts-noto-cjk。Installing chromium and fonts-noto-cjk for the browser tests."
        mkdir -p "$root/target"
        { $as_root apt-get update && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y --no-install-recommends \
            chromium fonts-noto-cjk fontconfig; } >"$root/target/apt.log" 2>&1 </dev/null || true
    fi
    has_browser || say "没有 chromium：浏览器测试将被跳过（CI 中算失败）。NO CHROMIUM: BROWSER TESTS ARE SKIPPED (and fail in CI); apt-get install chromium fonts-noto-cjk."
    has_chinese_font || say "没有中文字体，截图中的汉字会显示为方框。No Chinese font: screenshots will show boxes; apt-get install fonts-noto-cjk."
}

# ./hengjian bench [REGEX and JMH options]
bench() { maven -q -Pbench "-Dbench.args=${*:-.*}" test-compile exec:exec; }
