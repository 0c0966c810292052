using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ElJournal.Domain.Revisions.Policies;

namespace ElJournal.Rules.Desk;

/// <summary>Ступени правки as a school writes them: <c>1 — свободно; 7 — с причиной; далее — закрыто</c>.</summary>
internal static class LadderText
{
    private const string Beyond = "далее";

    private static readonly FrozenDictionary<string, EditRight> Rights = new Dictionary<string, EditRight>(StringComparer.Ordinal)
    {
        ["свободно"] = EditRight.Free,
        ["с причиной"] = EditRight.WithReason,
        ["с согласием"] = EditRight.WithApproval,
        ["закрыто"] = EditRight.Closed,
    }.ToFrozenDictionary();

    /// <summary>Reads steps; the last one says what holds beyond them.</summary>
    internal static bool TryParse(string text, [NotNullWhen(true)] out EditLadder? ladder)
    {
        ladder = null;
        var steps = ImmutableArray.CreateBuilder<EditStep>();
        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var halves = parts[i].Split('—', 2, StringSplitOptions.TrimEntries);
            if (halves.Length < 2 || !Rights.TryGetValue(halves[1], out var right) || right < (steps.Count > 0 ? steps[^1].Right : EditRight.Free))
            {
                return false;
            }

            if (i == parts.Length - 1)
            {
                ladder = halves[0] == Beyond ? EditLadder.Of(right, steps.ToImmutable()) : null;
                return ladder is not null;
            }

            if (!int.TryParse(halves[0], NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days <= (steps.Count > 0 ? steps[^1].Days : -1))
            {
                return false;
            }

            steps.Add(new EditStep(days, right));
        }

        return false;
    }
}
