namespace ElJournal.Rules.Packs;

/// <summary>How the status of a clause is spelt: for programs and for Russian readers.</summary>
public static class ClauseStatusNames
{
    /// <summary>Gives the spelling of the catalogue's JSON: <c>carried</c>.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The spelling.</returns>
    public static string ToCode(this ClauseStatus status) => status switch
    {
        ClauseStatus.Carried => "carried",
        ClauseStatus.Planned => "planned",
        ClauseStatus.Listed => "listed",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <summary>Gives the Russian word: «исполняется».</summary>
    /// <param name="status">The status.</param>
    /// <returns>The word.</returns>
    public static string ToRussian(this ClauseStatus status) => status switch
    {
        ClauseStatus.Carried => "исполняется",
        ClauseStatus.Planned => "намечен",
        ClauseStatus.Listed => "перечислен",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };
}
