using ElJournal.Reporting.Filling;

namespace ElJournal.ReferenceHost.Site.Control;

/// <summary>Работник в контроле.</summary>
/// <param name="Id">The raw id.</param>
/// <param name="Name">The name.</param>
/// <param name="Timeliness">How timely lessons were entered; null for who taught none.</param>
/// <param name="Overdue">Duties overdue now.</param>
/// <param name="Late">Duties fulfilled late.</param>
/// <param name="Violated">Prohibitions broken.</param>
/// <param name="Open">Duties that are not due yet.</param>
public sealed record ControlTeacher(string Id, string Name, TeacherTimeliness? Timeliness, int Overdue, int Late, int Violated, int Open);
