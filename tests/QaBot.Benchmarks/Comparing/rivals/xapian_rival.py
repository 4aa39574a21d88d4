"""Xapian over lines of JSON; see ScriptRival. Its own English stemmer, stop words of none, BM25 as it comes."""
import json
import os
import shutil
import sys
import tempfile

import xapian

folder = tempfile.mkdtemp(prefix="qabot-xapian-")
stemmer = xapian.Stem("en")
database = None
try:
    for line in sys.stdin:
        message = json.loads(line)
        if "index" in message:
            writable = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE)
            generator = xapian.TermGenerator()
            generator.set_stemmer(stemmer)
            for number, text in enumerate(message["index"]):
                document = xapian.Document()
                generator.set_document(document)
                generator.index_text(text)
                document.set_data(str(number))
                writable.add_document(document)
            writable.commit()
            writable.close()
            database = xapian.Database(folder)
            print(json.dumps({"size": sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))}), flush=True)
        else:
            parser = xapian.QueryParser()
            parser.set_stemmer(stemmer)
            parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
            parser.set_default_op(xapian.Query.OP_OR)
            parser.set_database(database)
            enquire = xapian.Enquire(database)
            enquire.set_query(parser.parse_query(message["question"], 0))
            found = [int(match.document.get_data()) for match in enquire.get_mset(0, message["top"])]
            print(json.dumps({"found": found}), flush=True)
finally:
    shutil.rmtree(folder, ignore_errors=True)
