namespace ElJournal.ReferenceHost.Operations;

/// <summary>Настройки из окружения: everything that the program itself reads there; <c>docs/operations.md</c> has them in one table.</summary>
internal static class Settings
{
    internal const string Database = "ELJOURNAL_DATABASE";
    internal const string Urls = "ELJOURNAL_URLS";
    internal const string LogFormat = "ELJOURNAL_LOG";
    internal const string LogLevel = "ELJOURNAL_LOG_LEVEL";
    internal const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    internal const string Notices = "ELJOURNAL_NOTICES";
    internal const string Outbox = "ELJOURNAL_OUTBOX";
    internal const string SignPassword = "ELJOURNAL_SIGN_PASSWORD";

    /// <summary>Reads a setting; the usual value where it is not set.</summary>
    internal static string Read(string name, string usual) => Find(name) is { Length: > 0 } set ? set : usual;

    /// <summary>Finds a setting; null where it is not set.</summary>
    internal static string? Find(string name) => Environment.GetEnvironmentVariable(name);
}
