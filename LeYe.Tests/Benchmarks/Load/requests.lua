-- wrk's load: GET each path of $LOAD_PATHS (a file, one a line) in turn with the cookie of $LOAD_COOKIE.
-- Prints the result as one line of JSON; times in milliseconds.
local requests, count, current = {}, 0, 0
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init()
  local headers = { ["Cookie"] = os.getenv("LOAD_COOKIE") }
  for path in io.lines(os.getenv("LOAD_PATHS")) do
    count = count + 1
    requests[count] = wrk.format("GET", path, headers)
  end
  -- Threads start at different places, so that they do not ask for the same page at the same moment.
  current = (number * 7) % count
end

function request()
  current = current % count + 1
  return requests[current]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('RESULT {"requests":%d,"seconds":%.6f,"bytes":%d,"failed":%d,"p50":%.3f,"p99":%.3f,"max":%.3f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    errors.connect + errors.read + errors.write + errors.timeout + errors.status,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
