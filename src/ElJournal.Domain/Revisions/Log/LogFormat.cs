namespace ElJournal.Domain.Revisions.Log;

/// <summary>Формат журнала изменений: names and limits, as <c>docs/log-format.md</c> states them.</summary>
public static class LogFormat
{
    /// <summary>What stands in <c>format</c> of the first record.</summary>
    public const string Name = "eljournal-log";

    /// <summary>The version written; logs of another one are not read.</summary>
    public const int Version = 1;

    /// <summary>The length of a salt in bytes: too long for anybody to try all of them.</summary>
    public const int SaltBytes = 16;

    /// <summary>The property of a line over whose bytes its hash is.</summary>
    internal const string Body = "body";

    internal const string Hash = "hash";

    /// <summary>The property of a line with the personal values, which may be erased.</summary>
    internal const string Open = "open";

    /// <summary>The property of a line with the salts of the commitments, which are erased with the values.</summary>
    internal const string Salts = "salts";

    /// <summary>The property of a body with what tells its fact from others.</summary>
    internal const string Key = "key";

    /// <summary>The property of a body with the fact, but for its personal values.</summary>
    internal const string Value = "value";

    /// <summary>The property of a body with the commitments to its personal values.</summary>
    internal const string Sealed = "sealed";

    /// <summary>What the first record has for the hash of the one before.</summary>
    internal static readonly string NoHash = new('0', 64);
}
