using System.Collections.Immutable;

namespace ElJournal.Domain.Activity;

/// <summary>Одновременные входы: two sessions of one account from different devices that share some time.</summary>
/// <remarks>A signal for somebody to look at, and no proof of anything: one person may use two devices. Immutable, safe on any thread; equal when both sessions are.</remarks>
/// <param name="First">The session that began first.</param>
/// <param name="Second">The other one.</param>
public sealed record SessionOverlap(SignIn First, SignIn Second)
{
    /// <summary>Finds the overlaps among sessions.</summary>
    /// <param name="sessions">The sessions; those of unknown device or end are compared with none, since nobody can say.</param>
    /// <returns>The overlaps, by account and beginning.</returns>
    public static ImmutableArray<SessionOverlap> Of(IEnumerable<SignIn> sessions)
    {
        var found = ImmutableArray.CreateBuilder<SessionOverlap>();
        foreach (var account in Preconditions.NotNull(sessions).Where(s => s is { Device: not null, EndedAt: not null }).GroupBy(s => s.Account).OrderBy(g => g.Key))
        {
            SignIn[] ordered = [.. account.OrderBy(s => s.At).ThenBy(s => s.Device, StringComparer.Ordinal)];
            for (var i = 0; i < ordered.Length; i++)
            {
                found.AddRange(ordered.Skip(i + 1).TakeWhile(s => s.At < ordered[i].EndedAt).Where(s => s.Device != ordered[i].Device).Select(s => new SessionOverlap(ordered[i], s)));
            }
        }

        return found.ToImmutable();
    }
}
