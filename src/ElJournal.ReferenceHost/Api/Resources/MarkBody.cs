namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Отметка, как её присылают.</summary>
/// <param name="Mark">The mark: a number, a double mark, or a code.</param>
/// <param name="Day">The pupil's own day, where another than that of the work.</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
internal sealed record MarkBody(string Mark, string? Day, string? Reason);
