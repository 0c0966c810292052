using ElJournal.Domain.Classes;

namespace ElJournal.Reporting.Completeness;

/// <summary>Полнота данных класса.</summary>
/// <param name="Class">The class.</param>
/// <param name="Pupils">How many pupils it has on the day asked about.</param>
/// <param name="Complete">Of how many the personal data are on record as complete.</param>
/// <param name="Incomplete">Of how many as incomplete.</param>
/// <param name="WithGuardian">How many have a guardian on record.</param>
/// <param name="WithStatement">How many have a guardian's application for electronic information, or a refusal of it.</param>
/// <param name="WithOrder">How many enrolments in the class have an order.</param>
internal sealed record ClassCompleteness(ClassId Class, int Pupils, int Complete, int Incomplete, int WithGuardian, int WithStatement, int WithOrder)
{
    /// <summary>Gets of how many nothing is on record.</summary>
    internal int Unknown => Pupils - Complete - Incomplete;
}
