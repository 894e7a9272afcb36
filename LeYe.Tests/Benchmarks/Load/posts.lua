-- wrk's load: POST each line of $LOAD_POSTS (path, tab, body) once, with the cookie of $LOAD_COOKIE; each thread takes its own share.
-- Prints the result as one line of JSON; times in milliseconds. A thread that has sent everything asks for / and is counted apart.
local requests, count, current = {}, 0, 0
local threads = 0
local all = {}

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
  table.insert(all, thread)
end

function init()
  local origin = os.getenv("LOAD_ORIGIN")
  local headers = {
    ["Cookie"] = os.getenv("LOAD_COOKIE"), ["Content-Type"] = "application/x-www-form-urlencoded", ["Origin"] = origin, ["Referer"] = origin .. "/",
  }
  local line_number = 0
  for line in io.lines(os.getenv("LOAD_POSTS")) do
    if line_number % 2 == number then
      local path, body = line:match("^(.-)\t(.*)$")
      count = count + 1
      requests[count] = wrk.format("POST", path, headers, body)
    end
    line_number = line_number + 1
  end
  sent = 0
  surplus = 0
end

function request()
  if current < count then
    current = current + 1
    sent = sent + 1
    return requests[current]
  end
  surplus = surplus + 1
  return wrk.format("GET", "/signin")
end

function done(summary, latency)
  local errors = summary.errors
  local surplus = 0
  for _, thread in ipairs(all) do surplus = surplus + thread:get("surplus") end
  io.write(string.format('RESULT {"requests":%d,"seconds":%.6f,"bytes":%d,"failed":%d,"p50":%.3f,"p99":%.3f,"max":%.3f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    errors.connect + errors.read + errors.write + errors.timeout + errors.status + surplus,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
