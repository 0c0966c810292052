namespace ElJournal.Hostile.Tests.Mutations;

/// <summary>Changes one file: blindly, by its words, or by its structure.</summary>
internal static class FileMutation
{
    internal static byte[] Apply(HostileFile file, byte[] donor, Random random)
    {
        const int Kinds = 3;
        return random.Next(Kinds) switch
        {
            0 => ByteMutation.Apply(file.Bytes, donor, random),
            1 when !IsZip(file.Bytes) => WordMutation.Apply(file.Bytes, random),
            _ => Extension(file) switch
            {
                ".json" => JsonMutation.Apply(file.Bytes, random),
                ".jsonl" => LineMutation.Apply(file.Bytes, random, JsonMutation.Apply),
                ".csv" => CsvMutation.Apply(file.Bytes, random),
                ".xlsx" or ".zip" => ZipMutation.Apply(file.Bytes, random),
                _ => WordMutation.Apply(file.Bytes, random),
            },
        };
    }

    private static bool IsZip(byte[] bytes) => bytes is [(byte)'P', (byte)'K', ..];

    private static string Extension(HostileFile file) => Path.GetExtension(file.Name);
}
