using ElJournal.Domain.Time;
using ElJournal.Reporting;
using ElJournal.Rules.Audits;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Says in one line what should have been and what was.</summary>
internal static class FindingText
{
    internal static string Of(Finding finding, SchoolClock clock)
    {
        var parts = new List<string> { $"Норма: «{finding.Binding.Norm.Title}»" };
        if (finding.Due is { } due)
        {
            parts.Add($"срок — {LocalTimes.Of(due, clock)}");
        }

        if (finding.FulfilledAt is { } fulfilled)
        {
            parts.Add($"исполнено {LocalTimes.Of(fulfilled, clock)}");
        }

        if (finding.Detail is { } detail)
        {
            parts.Add(detail);
        }

        if (finding.Bearer is { } bearer)
        {
            parts.Add($"отвечает {bearer}");
        }

        return $"{string.Join("; ", parts)}.";
    }
}
