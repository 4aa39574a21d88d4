using System.Runtime.InteropServices;
using QaBot.Answering.Reading.Features;

namespace QaBot.Answering.Reading.Model;

/// <summary>The word tables as they stand in a model file.</summary>
internal static class ModelTables
{
    /// <summary>Writes the tables.</summary>
    public static void Write(BinaryWriter writer, ReaderResources resources)
    {
        WriteWords(writer, resources.Vocabulary.Words);
        writer.Write(resources.Vocabulary.Rarity.Count);
        foreach (var (stem, rarity) in resources.Vocabulary.Rarity.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(stem);
            writer.Write(rarity);
        }

        WriteWords(writer, resources.Translations.Targets);
        writer.Write(resources.Translations.Sources.Count);
        foreach (var (source, row) in resources.Translations.Sources)
        {
            writer.Write(source);
            writer.Write((ushort)row.Length);
            foreach (var translation in row)
            {
                writer.Write(translation.Target);
                writer.Write(translation.Probability);
                writer.Write(translation.Lift);
            }
        }

        WriteSenses(writer, resources.Senses);
    }

    /// <summary>Writes a dictionary: its words, then their vectors.</summary>
    public static void WriteSenses(BinaryWriter writer, WordSenses senses)
    {
        WriteWords(writer, senses.Words);
        writer.Write(MemoryMarshal.AsBytes<sbyte>(senses.Vectors));
    }

    /// <summary>Reads a dictionary.</summary>
    /// <exception cref="EndOfStreamException">The file ends too early.</exception>
    /// <exception cref="InvalidDataException">A count makes no sense.</exception>
    public static WordSenses ReadSenses(BinaryReader reader)
    {
        var words = ReadWords(reader);
        var vectors = new sbyte[words.Length * WordSenses.Size];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(vectors.AsSpan()));
        return new WordSenses(words, vectors);
    }

    /// <summary>Reads the tables.</summary>
    /// <exception cref="EndOfStreamException">The file ends too early.</exception>
    /// <exception cref="InvalidDataException">A count makes no sense.</exception>
    public static ReaderResources Read(BinaryReader reader)
    {
        var words = ReadWords(reader);
        var rarity = new Dictionary<string, byte>(StringComparer.Ordinal);
        for (var left = ModelCount.Read(reader); left > 0; left--)
        {
            rarity[reader.ReadString()] = reader.ReadByte();
        }

        var targets = ReadWords(reader);
        var sources = new KeyValuePair<string, Translation[]>[ModelCount.Read(reader)];
        for (var i = 0; i < sources.Length; i++)
        {
            var name = reader.ReadString();
            var row = new Translation[reader.ReadUInt16()];
            for (var t = 0; t < row.Length; t++)
            {
                row[t] = new Translation(reader.ReadUInt16(), reader.ReadByte(), reader.ReadByte());
            }

            sources[i] = KeyValuePair.Create(name, row);
        }

        return new ReaderResources(new ReaderVocabulary(words, rarity), new TranslationTable(targets, sources), ReadSenses(reader));
    }

    private static void WriteWords(BinaryWriter writer, IReadOnlyList<string> words)
    {
        writer.Write(words.Count);
        foreach (var word in words)
        {
            writer.Write(word);
        }
    }

    private static string[] ReadWords(BinaryReader reader)
    {
        var words = new string[ModelCount.Read(reader)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = reader.ReadString();
        }

        return words;
    }
}
