namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Запись урока, как её присылают; what is not sent is not entered.</summary>
/// <param name="Status">Planned, held or cancelled, by its code; held where it is not sent.</param>
/// <param name="Kind">The kind of lesson.</param>
/// <param name="Topic">The topic.</param>
/// <param name="ActualTeacher">The id of who taught it; what stands where it is not sent.</param>
/// <param name="Remote">Whether it is held remotely; what stands where it is not sent.</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
internal sealed record LessonBody(string? Status, string? Kind, string? Topic, string? ActualTeacher, bool? Remote, string? Reason);
