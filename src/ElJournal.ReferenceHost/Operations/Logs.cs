using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace ElJournal.ReferenceHost.Operations;

/// <summary>Журнал работы сайта: one line an event, as text or JSON, all of it to the error stream; no names, and no address that holds an id.</summary>
internal static class Logs
{
    /// <summary>The value of <see cref="Settings.LogFormat"/> that makes each line a JSON object.</summary>
    internal const string Json = "json";

    internal static void Configure(ILoggingBuilder logging)
    {
        var level = Enum.TryParse<LogLevel>(Settings.Read(Settings.LogLevel, ""), ignoreCase: true, out var stated) ? stated : LogLevel.Warning;
        logging.SetMinimumLevel(level);
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (Settings.Read(Settings.LogFormat, "") == Json)
        {
            logging.AddJsonConsole(json => json.UseUtcTimestamp = true).Services.Configure<JsonConsoleFormatterOptions>(json => json.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ");
        }

        // What these tell of requests and queries holds addresses and values: pupils' ids among them. RequestLog tells of requests instead.
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);

        // It warns that the keys of sessions are not encrypted by another key: they are kept beside the accounts, and are as safe as those.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // What fails at the start is told by the command that starts it.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }
}
