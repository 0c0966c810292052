namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Посещаемость одного обучающегося, как её присылают.</summary>
/// <param name="Code">The code of attendance.</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
internal sealed record AttendanceBody(string Code, string? Reason);
