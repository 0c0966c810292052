namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Работа, как её присылают.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Lesson">The lesson at which it is done.</param>
/// <param name="Day">Its own day, where another than that of the lesson.</param>
/// <param name="Kind">The kind of work.</param>
/// <param name="Title">The title.</param>
/// <param name="Weight">The weight: a decimal of two digits at most, as text.</param>
/// <param name="RetakeOf">The work that this is another attempt at.</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
internal sealed record AssessmentBody(string Journal, string? Lesson, string? Day, string? Kind, string? Title, string? Weight, string? RetakeOf, string? Reason);
