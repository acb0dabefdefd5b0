"""llama.cpp's own server, as xllamacpp carries it: serve.py MODEL THREADS SLOTS CONTEXT_PER_SLOT. Prints its address."""

import os
import sys

import xllamacpp

model, threads, slots, context = sys.argv[1], *map(int, sys.argv[2:])
params = xllamacpp.CommonParams()
params.model.path = model
params.hostnames = ["127.0.0.1"]
params.port = 0
params.n_parallel = slots
params.n_ctx = slots * context
params.n_gpu_layers = 0
params.cpuparams.n_threads = threads
params.cpuparams_batch.n_threads = threads
# Copies of prompts that will not come again cost time, and one of these prompts never does.
params.cache_ram_mib = 0

server = xllamacpp.Server(params)
print(server.listening_address, flush=True)
# The end of standard input means that the bench is gone. An orderly exit would wait for the server's threads.
os.read(0, 1)
os._exit(0)
