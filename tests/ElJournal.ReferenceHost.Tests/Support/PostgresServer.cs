namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The PostgreSQL that <c>eng/postgres.sh</c> has started for tests.</summary>
internal static class PostgresServer
{
    /// <summary>Gets how to reach it, without a data base; null where there is none.</summary>
    internal static string? Address { get; } = Environment.GetEnvironmentVariable("ELJOURNAL_TEST_POSTGRES");

    /// <summary>Gets why tests that need it are skipped, or null where it is there.</summary>
    internal static string? SkipReason { get; } =
        string.IsNullOrEmpty(Address) ? "No PostgreSQL: eng/test.sh starts one where it is installed, or set ELJOURNAL_TEST_POSTGRES to the connection string of a server of your own." : null;
}
