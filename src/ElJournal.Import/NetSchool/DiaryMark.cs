using ElJournal.Domain.Defects;

namespace ElJournal.Import.NetSchool;

/// <summary>A mark of an assignment, or the debt of it.</summary>
internal sealed record DiaryMark(string? Student, int? Mark, bool IsDebt, Place Place);
