using ElJournal.Domain.Classes;

namespace ElJournal.Reporting.Movement;

/// <summary>Движение класса за период.</summary>
/// <param name="Class">The class.</param>
/// <param name="AtStart">How many pupils it had on the first day.</param>
/// <param name="Arrived">How many came, from elsewhere or another class.</param>
/// <param name="Left">How many went.</param>
/// <param name="AtEnd">How many it had on the last day.</param>
internal sealed record ClassMovement(ClassId Class, int AtStart, int Arrived, int Left, int AtEnd);
