namespace ElJournal.Reporting.Movement;

/// <summary>Вид движения.</summary>
internal enum MovementKind
{
    /// <summary>Прибыл в школу.</summary>
    Arrival,

    /// <summary>Переведён из класса в класс.</summary>
    Transfer,

    /// <summary>Выбыл из школы.</summary>
    Departure,
}
