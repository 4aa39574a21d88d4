using System.Security.Cryptography;

namespace QaBot.Answering.Reading.Model;

/// <summary>
/// The file of a trained reader: a mark and version, the SHA-256 of the rest, the word tables, the number of
/// networks, the weights of each in half precision. Little-endian.
/// </summary>
internal static class ReaderModelFile
{
    private const uint Mark = 0x44524251;
    private const int Version = 3;
    private const int MostNetworks = 16;
    private const int HeaderLength = 8 + SHA256.HashSizeInBytes;

    /// <summary>Reads a model.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">What to call the file in errors.</param>
    /// <exception cref="AnsweringException">The file is no model, a damaged one, or one of another version.</exception>
    public static ReaderModel Read(byte[] content, string name)
    {
        if (content.Length < HeaderLength || BitConverter.ToUInt32(content, 0) != Mark)
        {
            throw new AnsweringException($"'{name}' is no model of the reader; restore the file that came with the program, or set Answering:Reader to off.");
        }

        if (BitConverter.ToInt32(content, 4) != Version)
        {
            throw new AnsweringException($"'{name}' is a model for another version of the program; restore the file that came with this one.");
        }

        var body = content.AsSpan(HeaderLength);
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(content.AsSpan(8, SHA256.HashSizeInBytes)))
        {
            throw Damaged(name, new InvalidDataException("the checksum differs"));
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(content, HeaderLength, body.Length, writable: false));
            var resources = ModelTables.Read(reader);
            return new ReaderModel(resources, ReadNetworks(reader));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or FormatException)
        {
            throw Damaged(name, error);
        }
    }

    /// <summary>Writes a model file.</summary>
    /// <param name="tables">The word tables as <see cref="ModelTables"/> writes them.</param>
    /// <param name="networks">The weights of each network: their count, then of each its name, rank, sizes and values in half precision.</param>
    /// <returns>The file's bytes.</returns>
    public static byte[] Write(byte[] tables, IReadOnlyList<byte[]> networks)
    {
        byte[] body = [.. tables, .. BitConverter.GetBytes(networks.Count), .. networks.SelectMany(weights => weights)];
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(SHA256.HashData(body));
        writer.Write(body);
        writer.Flush();
        return file.ToArray();
    }

    /// <summary>The error for a model that cannot be used.</summary>
    public static AnsweringException Damaged(string name, Exception error) =>
        new($"The reader's model '{name}' is damaged: {error.Message}. Restore the file that came with the program, or set Answering:Reader to off.", error);

    private static NetworkWeights[] ReadNetworks(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (count is < 1 or > MostNetworks)
        {
            throw new InvalidDataException($"it has {count} networks");
        }

        var networks = new NetworkWeights[count];
        for (var i = 0; i < networks.Length; i++)
        {
            networks[i] = new NetworkWeights(ReadTensors(reader));
        }

        return networks;
    }

    private static Dictionary<string, ModelTensor> ReadTensors(BinaryReader reader)
    {
        var tensors = new Dictionary<string, ModelTensor>(StringComparer.Ordinal);
        for (var left = ModelCount.Read(reader); left > 0; left--)
        {
            var name = reader.ReadString();
            var rank = reader.ReadInt32();
            if (rank is not (1 or 2))
            {
                throw new InvalidDataException($"'{name}' has {rank} dimensions");
            }

            var rows = rank == 2 ? ModelCount.Read(reader) : 1;
            var columns = ModelCount.Read(reader);
            var values = new float[checked(rows * columns)];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = (float)reader.ReadHalf();
            }

            tensors[name] = new ModelTensor(rows, columns, values);
        }

        return tensors;
    }
}
